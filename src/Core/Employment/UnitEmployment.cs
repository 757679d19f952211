namespace Platform.Employment;

/// <summary>What one unit's union and its people had of the service in a year.</summary>
/// <param name="Reported">Openings.</param>
/// <param name="Published">Openings.</param>
/// <param name="Positions">Of the published ones, by the employers' own numbers.</param>
/// <param name="Trained">People who took part in a training that was finished; each once.</param>
/// <param name="Recommended">Recommendations.</param>
/// <param name="Placed">People who began to work.</param>
/// <param name="Supported">People helped to start up; each once.</param>
public sealed record UnitEmployment(
    string UnitName,
    int Reported,
    int Published,
    int Positions,
    int Trained,
    int Recommended,
    int Placed,
    int Supported
);
