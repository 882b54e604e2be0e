#!/usr/bin/env bash
# RE2 has no back references, so one would guess that re2js refuses JavaScript's \k<name>, as it refuses \1. Its helper translateRegExp, which
# turns JavaScript's syntax into RE2's, makes the letters k<name> of it: the expression compiles and means something else.
# Versions: re2js 2.10.0. December 2026.
# It matters to whoever takes users' expressions in JavaScript's syntax and runs them in linear time: look for \k before translating.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund re2js@2.10.0
cat >try.mjs <<'JS'
import { RE2JS } from 're2js'
const source = '(?<n>a)\\k<n>'
const translated = RE2JS.translateRegExp(source)
console.log('JavaScript:', JSON.stringify(source), 'matches aa:', new RegExp(source).test('aa'))
console.log('re2js:     ', JSON.stringify(translated))
const compiled = RE2JS.compile(translated)
console.log('re2js matches aa:', compiled.matcher('aa').find(), 'and ak<n>:', compiled.matcher('ak<n>').find())
let refused = false
try {
  RE2JS.compile(RE2JS.translateRegExp('(a)\\1'))
} catch (error) {
  refused = true
  console.log('\\1 is refused:', error.message)
}
process.exitCode = refused && !compiled.matcher('aa').find() && compiled.matcher('ak<n>').find() ? 0 : 1
JS
node try.mjs
