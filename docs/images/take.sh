#!/usr/bin/env bash
# Takes the pictures of this folder anew from the published site. Needs chromium, and fonts for Chinese.
set -euo pipefail
cd "$(dirname "$0")/../.."
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
take() { # PAGE WIDTH HEIGHT NAME
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" \
    --window-size="$2,$3" --screenshot="$PWD/docs/images/$4.png" "file://$PWD/site/$1" > /dev/null 2>&1
}
take index.html 1280 900 home
take briefings/fifteenth-plan-approved.html 1280 1000 briefing
