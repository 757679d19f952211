namespace Platform.Regions;

public static class SigningMarkWords
{
    extension(SigningMark mark)
    {
        public string InWords => mark is SigningMark.Signature ? "签名" : "手指印";
    }
}
