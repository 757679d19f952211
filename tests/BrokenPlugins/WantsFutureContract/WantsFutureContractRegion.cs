[assembly: RegionPlugin(typeof(WantsFutureContract.WantsFutureContractRegion))]

namespace WantsFutureContract;

public sealed class WantsFutureContractRegion;
