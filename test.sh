#!/bin/sh
# Checks everything: layout, a build without warnings, all tests. What it needs and does not find, it installs.
# Arguments go to dotnet test, such as --filter FullyQualifiedName~Calendar
set -eu
root=$(cd "$(dirname "$0")" && pwd)
. "$root/eng/packages.sh"
cd "$root"

need_dotnet
missing=""
has_postgres || missing="$missing postgresql"
command -v chromium >/dev/null || missing="$missing chromium"
[ -n "$(fc-list :lang=zh 2>/dev/null)" ] || missing="$missing fontconfig fonts-noto-cjk"
if [ -n "$missing" ]; then
  can_install || die "缺少软件包：$missing。请用管理员身份安装后再运行：sudo apt-get install$missing" \
    "Missing packages:$missing. Install them as root, then run this again."
  without_main_cluster
  # shellcheck disable=SC2086
  install_packages $missing
fi

# Nothing this starts outlives it: a waiting compiler would keep a runner's pipe open.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false

say "正在检查代码格式 …"
dotnet tool restore </dev/null >/dev/null
dotnet csharpier check . </dev/null

log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT

say "正在编译 …"
built=0
dotnet build Platform.sln -tl:off -clp:NoSummary </dev/null >"$log/build" 2>&1 || built=$?
if [ "$built" -ne 0 ] || grep -q ': warning ' "$log/build"; then
  grep -E ': (warning|error) ' "$log/build" | sort -u >&2 || cat "$log/build" >&2
  die "编译没有成功，或有警告。The build failed or has warnings."
fi

say "正在运行测试 …"
# tee hides the exit code of what it reads from.
{
  tested=0
  dotnet test Platform.sln --no-build -tl:off "$@" </dev/null 2>&1 || tested=$?
  echo "$tested" >"$log/tested"
} | tee "$log/test"

awk '
  /(Passed|Failed|Skipped)! +- +Failed:/ {
    gsub(",", "")
    for (i = 1; i < NF; i++) {
      if ($i == "Passed:") passed += $(i + 1)
      if ($i == "Failed:") failed += $(i + 1)
      if ($i == "Skipped:") skipped += $(i + 1)
    }
  }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }
' "$log/test" >"$log/sum"
cat "$log/sum"

# No test at all is no success, whatever the exit code says.
case "$(cat "$log/sum")" in
  "0 passed"*) exit 1 ;;
esac
exit "$(cat "$log/tested")"
