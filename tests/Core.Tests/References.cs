using System.Reflection;
using System.Reflection.Emit;

namespace Platform.Core.Tests;

/// <summary>Every type another type mentions: in what it is, in what it declares and in what its methods do.</summary>
internal static class References
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) => Direct(type).OfType<Type>().SelectMany(Unfold).Distinct();

    private static IEnumerable<Type?> Direct(Type type) =>
        type.GetInterfaces()
            .Append(type.BaseType)
            .Concat(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType))
            .Concat(type.GetFields(Declared).Select(field => field.FieldType))
            .Concat(type.GetProperties(Declared).Select(property => property.PropertyType))
            .Concat(
                type.GetMembers(Declared)
                    .OfType<MethodBase>()
                    .SelectMany(method => Signature(method).Concat(Body(method)))
            );

    private static IEnumerable<Type?> Signature(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType);

    private static IEnumerable<Type?> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            yield break;

        foreach (var local in body.LocalVariables)
            yield return local.LocalType;

        foreach (var token in Tokens(body.GetILAsByteArray()!))
        {
            var member = method.Module.ResolveMember(
                token,
                method.DeclaringType?.GetGenericArguments(),
                method.IsGenericMethod ? method.GetGenericArguments() : null
            );
            yield return member as Type ?? member?.DeclaringType;
            if (member is MethodInfo { IsGenericMethod: true } generic)
            {
                foreach (var argument in generic.GetGenericArguments())
                    yield return argument;
            }
        }
    }

    /// <summary>The metadata tokens among the operands of a body.</summary>
    private static IEnumerable<int> Tokens(byte[] body)
    {
        for (var place = 0; place < body.Length; )
        {
            var first = body[place++];
            var code = OpCodesByValue[first == 0xFE ? (short)(0xFE00 | body[place++]) : first];
            if (
                code.OperandType
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineTok
                    or OperandType.InlineType
            )
            {
                yield return BitConverter.ToInt32(body, place);
            }

            place += Length(code.OperandType, body, place);
        }
    }

    private static int Length(OperandType operand, byte[] body, int place) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(body, place),
            _ => 4,
        };

    private static IEnumerable<Type> Unfold(Type type) =>
        type.HasElementType ? Unfold(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Append(type)
        : [type];
}
