#!/usr/bin/env bash
# Takes pictures of the published site. Needs chromium, and fonts for Chinese.
#
#   docs/images/take.sh           those of README and docs anew, into this folder
#   docs/images/take.sh look DIR  the longest and the shortest page of each kind, on a phone and a laptop, by day and by
#                                 night, into a folder: to be looked at before a change of the theme is proposed
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -f site/index.html ] || { echo "Publish first: mvn" >&2; exit 2; }
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

take() { # PAGE WIDTH HEIGHT light|dark FILE
  local scheme=()
  [ "$4" = light ] || scheme=(--force-dark-mode --blink-settings=preferredColorScheme=0)
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" "${scheme[@]}" \
    --window-size="$2,$3" --screenshot="$5" "file://$PWD/site/$1" > /dev/null 2>&1
}

look() { # DIR
  mkdir -p "$1"
  local out page name
  out=$(cd "$1" && pwd)
  for folder in briefings sectors plans indicators comparisons sources .; do
    find "site/$folder" -maxdepth 1 -name '*.html' -size +0 -printf '%s %p\n' | sort -n | sed -n '1p;$p' | cut -d' ' -f2-
  done | sort -u | while read -r page; do
    page=${page#site/}; page=${page#./}
    name=$(tr '/' '-' <<< "${page%.html}")
    for width in 390 1280; do
      for scheme in light dark; do
        take "$page" "$width" 4000 "$scheme" "$out/$name-$width-$scheme.png"
      done
    done
    echo "$page"
  done
}

case "${1:-}" in
  "")
    images=$PWD/docs/images
    take index.html 1280 900 light "$images/home.png"
    take briefings/electric-cars-pass-half.html 1280 1000 light "$images/briefing.png"
    take indicators/electricity-solar-share.html 1280 1000 light "$images/indicator.png"
    take sectors/growth-and-fiscal-policy.html 1280 1000 light "$images/sector.png"
    take 'search.html?q=export%20controls' 1280 800 light "$images/search.png"
    take briefings/electric-cars-pass-half.html 390 1000 dark "$images/phone.png"
    ;;
  look) look "${2:?the folder for the pictures}" ;;
  *) echo "usage: docs/images/take.sh [look DIR]" >&2; exit 2 ;;
esac
