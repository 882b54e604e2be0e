#!/usr/bin/env bash
# package.json's `files` lists what a package holds, and a README is added to it: one would guess the one beside package.json. npm 9.2, the npm of
# Debian 13, also adds the one of a folder above a listed one: with files: ["docs/guide"] it packs docs/README.md. npm 10 does not.
# Versions: npm 9.2.0 and 10.9.8. December 2026.
# It matters to tests that compare what is packed with a list, and to whoever keeps something in docs/README.md that is not for the package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p package/docs/guide
cat >package/package.json <<'JSON'
{ "name": "readme-example", "version": "1.0.0", "files": ["docs/guide"] }
JSON
echo '# guide' >package/docs/guide/page.md
echo '# not listed' >package/docs/README.md
echo '# the package' >package/README.md
packed() {
  npx --yes "npm@$1" --version
  (cd package && npx --yes "npm@$1" pack --dry-run --json 2>/dev/null) | node -e '
    const text = require("node:fs").readFileSync(0, "utf8")
    console.log(JSON.parse(text.slice(text.indexOf("[")))[0].files.map(({ path }) => path).join(" "))'
}
old=$(packed 9.2.0)
new=$(packed 10.9.8)
printf 'npm %s\nnpm %s\n' "$old" "$new"
[[ $old == *docs/README.md* && $new != *docs/README.md* ]]
