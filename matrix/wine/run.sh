#!/bin/sh
# run FILE.exe ARG...: a program of Windows in a prefix of this container's own, ended with all that Wine started for it.
export WINEPREFIX=/tmp/.portcullis-wine-$(id -u) HOME=/tmp WINEDEBUG=-all,err+module WINEDLLOVERRIDES='mscoree,mshtml=' XDG_RUNTIME_DIR=/tmp
if [ ! -e "$WINEPREFIX/system.reg" ]; then
  cp -R --no-dereference --preserve=mode,timestamps /opt/portcullis-wine/prefix "$WINEPREFIX" || exit 126
fi
# A command in the background would lose its standard input; a signal to this shell is for the program.
exec 3<&0
/usr/lib/wine/wine64 "$@" <&3 3<&- &
program=$!
trap 'kill -TERM $program 2>/dev/null' TERM INT HUP
wait $program
code=$?
while kill -0 $program 2>/dev/null; do
  wait $program
  code=$?
done
/usr/lib/wine/wineserver64 -k 2>/dev/null
exit $code
