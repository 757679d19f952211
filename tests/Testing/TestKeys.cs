using Platform.Storage;

namespace Platform.Testing;

/// <summary>A key ring for tests, made once for the process and deleted when it has been read.</summary>
public static class TestKeys
{
    public static KeyRing Ring { get; } = Make();

    private static KeyRing Make()
    {
        var directory = Directory.CreateTempSubdirectory("platform-keys-");
        KeyRing.Create(directory.FullName, TimeProvider.System);
        var ring = KeyRing.Load(directory.FullName);
        directory.Delete(recursive: true);
        return ring;
    }
}
