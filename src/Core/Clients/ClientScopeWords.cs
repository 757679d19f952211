namespace Platform.Clients;

/// <summary>The scopes as interfaces name them, and as shown to people.</summary>
public static class ClientScopeWords
{
    extension(ClientScope scope)
    {
        /// <summary>Never changes once shipped.</summary>
        public string Code =>
            scope switch
            {
                ClientScope.ApplicationsWrite => "applications:write",
                ClientScope.ApplicationsRead => "applications:read",
                ClientScope.CertificatesRead => "certificates:read",
                ClientScope.EventsOfArea => "events:area",
                _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, null),
            };

        public string InWords =>
            scope switch
            {
                ClientScope.ApplicationsWrite => "代职工申请、上传材料、提交、补正",
                ClientScope.ApplicationsRead => "查看由它提交的申请",
                ClientScope.CertificatesRead => "核验证件",
                ClientScope.EventsOfArea => "接收服务范围内全部办件的状态变化",
                _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, null),
            };
    }
}
