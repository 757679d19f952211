namespace Platform.Regions;

/// <summary>What of the platform a box of a flow chart is done by, so that a page can say where in the chart its row stands.</summary>
public enum FlowAct
{
    /// <summary>Openings are reported.</summary>
    ReportOpening,

    /// <summary>Openings are published.</summary>
    PublishOpening,

    /// <summary>People are screened, training is planned and held, people are recommended or helped to start up.</summary>
    Train,

    /// <summary>People choose an opening and are interviewed.</summary>
    Interview,

    /// <summary>Somebody hired begins to work.</summary>
    Place,

    /// <summary>An activity is planned.</summary>
    Plan,

    /// <summary>The plan is put before the union whose consent it needs.</summary>
    Consent,

    /// <summary>Experts and a team are found.</summary>
    Staff,

    /// <summary>The unit the activity is for agrees.</summary>
    Arrange,

    /// <summary>The activity is held.</summary>
    Hold,

    /// <summary>A question is answered at once.</summary>
    Consult,

    /// <summary>A petition is received.</summary>
    Receive,

    /// <summary>Its papers are collected.</summary>
    Collect,

    /// <summary>It is done, given to a body below, passed on or pressed for.</summary>
    Handle,

    /// <summary>The mediation succeeded.</summary>
    Agree,

    /// <summary>The mediation failed.</summary>
    Fail,

    /// <summary>It goes to arbitration.</summary>
    Arbitrate,

    /// <summary>Legal documents are drafted, legal aid is given.</summary>
    GiveLegalHelp,
}
