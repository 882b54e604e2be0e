#!/bin/sh
# run FILE.exe ARG...: a program of Windows in a prefix of this container's own, ended with all that Wine started for it.
export WINEPREFIX=/tmp/.portcullis-wine-$(id -u) HOME=/tmp WINEDEBUG=-all,err+module WINEDLLOVERRIDES='mscoree,mshtml=' XDG_RUNTIME_DIR=/tmp
# What a killed program was at is no ground for the next one.
if [ -e "$WINEPREFIX/in-use" ]; then rm -rf "$WINEPREFIX"; fi
if [ ! -e "$WINEPREFIX/system.reg" ]; then
  rm -rf "$WINEPREFIX.new"
  cp -R --no-dereference --preserve=mode,timestamps /opt/portcullis-wine/prefix "$WINEPREFIX.new" || exit 126
  chmod -R u+w "$WINEPREFIX.new" && mv "$WINEPREFIX.new" "$WINEPREFIX" || exit 126
fi
: >"$WINEPREFIX/in-use"
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
rm -f "$WINEPREFIX/in-use"
exit $code
