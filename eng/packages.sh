# Sourced by run.sh and test.sh: asks for the programs they need and installs what is missing.

say() {
  printf '%s\n' "· $*"
}

die() {
  printf '%s\n' "" "$@" >&2
  exit 1
}

need_dotnet() {
  command -v dotnet >/dev/null || die \
    "没有找到 .NET SDK 10。请先安装：https://dotnet.microsoft.com/download/dotnet/10.0" \
    "The .NET SDK 10 is missing; install it first."
}

# Where the Host looks for them too.
has_postgres() {
  for directory in $(printf '%s' "$PATH" | tr ':' ' ') /usr/lib/postgresql/*/bin /usr/pgsql-*/bin \
    /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin; do
    if [ -x "$directory/initdb" ] && [ -x "$directory/pg_ctl" ] && [ -x "$directory/postgres" ]; then
      return 0
    fi
  done
  return 1
}

can_install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null
}

# The package's own cluster is not wanted: ours has a directory and a socket of its own.
without_main_cluster() {
  mkdir -p /etc/postgresql-common/createcluster.d
  echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/no-main.conf
}

install_packages() {
  say "正在安装 $* …"
  apt-get -o DPkg::Lock::Timeout=300 update -qq </dev/null
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "$@" \
    </dev/null >/dev/null
}
