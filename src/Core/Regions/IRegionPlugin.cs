namespace Platform.Regions;

/// <summary>What a region tells the host.</summary>
public interface IRegionPlugin;
