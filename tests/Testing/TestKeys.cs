using Platform.Storage;

namespace Platform.Testing;

/// <summary>A key ring for tests, made once for the process and deleted at its end.</summary>
public static class TestKeys
{
    public static string Directory { get; } = Make();

    public static KeyRing Ring { get; } = KeyRing.Load(Directory);

    private static string Make()
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("platform-keys-");
        KeyRing.Create(directory.FullName, TimeProvider.System);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => directory.Delete(recursive: true);
        return directory.FullName;
    }
}
