namespace Platform.Host.Visits;

/// <summary>What the browser answered when it was asked where it is; see locate.js.</summary>
/// <param name="Fault">Null when it knew.</param>
/// <param name="TakenAt">Milliseconds since 1970, by the telephone's clock.</param>
internal sealed record Located(string? Fault, double Latitude, double Longitude, double Accuracy, long TakenAt)
{
    /// <summary>What went wrong and what to do.</summary>
    public static string InWords(string fault) =>
        fault switch
        {
            "denied" => "没有定位权限。请在浏览器的网站设置里把“位置”改为允许，并打开手机的定位服务，再点“重新定位”。",
            "insecure" => "网站没有用 https 打开，浏览器不允许定位。请用 https 开头的地址重新打开本页。",
            "unsupported" => "这个浏览器不能定位。请换手机自带的浏览器打开本页。",
            "timeout" => "定位超时。请到窗边或室外，再点“重新定位”。",
            _ => "手机现在定不了位。请打开手机的定位服务，到窗边或室外，再点“重新定位”。",
        };
}
