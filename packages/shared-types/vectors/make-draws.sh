#!/usr/bin/env bash
# Writes draws.json beside it with openssl and bc, that is without a line of our own code:
#   vectors/make-draws.sh > vectors/draws.json
set -euo pipefail

hash() { openssl dgst -sha256 -r | cut -d' ' -f1; }
bytes() { printf '%b' "$(sed 's/../\\x&/g' <<<"$1")"; }
# JSON has no other way for line ends and quotes; everything else is UTF-8 as it is.
quoted() { sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' <<<"$1"; }

comma=''
vector() { # seed wheel version member nonce clientSeed
  local message="$2:$3:$4:$5:$6"
  local mac number
  mac=$(printf '%s' "$message" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -r | cut -d' ' -f1)
  number=$(bc <<<"ibase=16; $(tr a-f A-F <<<"${mac:0:16}")")
  printf '%s\n    {\n' "$comma"
  printf '      "serverSeed": "%s",\n' "$1"
  printf '      "seedCommitment": "%s",\n' "$(bytes "$1" | hash)"
  printf '      "wheelId": "%s",\n      "version": %s,\n' "$2" "$3"
  printf '      "memberId": "%s",\n      "nonce": %s,\n' "$4" "$5"
  printf '      "clientSeed": "%s",\n' "$(quoted "$6")"
  printf '      "mac": "%s",\n      "number": "%s",\n' "$mac" "$number"
  printf '      "roll": %s\n    }' "$(bc <<<"$number % 1000000")"
  comma=','
}

WHEEL=01KAMQ5RW0WHEE1000000000AB
LIN=01KAMQ5RW0MEMBER00000000AB
WANG=01KAMQ5RW0MEMBER00000000CD
ZEROS=$(printf '00%.0s' {1..32})
ONES=$(printf 'ff%.0s' {1..32})
SEED=$(printf 'huiji draw vectors' | hash)

printf '{\n  "madeWith": "%s; make-draws.sh",\n  "vectors": [' "$(openssl version | cut -d' ' -f1,2)"
vector "$ZEROS" "$WHEEL" 1 "$LIN" 0 a
vector "$ONES" "$WHEEL" 1 "$LIN" 0 a
for nonce in 0 1 2 9; do vector "$SEED" "$WHEEL" 1 "$LIN" "$nonce" lucky; done
vector "$SEED" "$WHEEL" 2 "$LIN" 0 lucky
vector "$SEED" "$WHEEL" 1 "$WANG" 0 lucky
vector "$SEED" "$WHEEL" 1 "$LIN" 0 'a:b:c'
vector "$SEED" "$WHEEL" 1 "$LIN" 0 '好运来'
vector "$SEED" "$WHEEL" 1 "$LIN" 0 '🎡 "luck" \ é'
vector "$SEED" "$WHEEL" 1 "$LIN" 0 ' '
vector "$SEED" "$WHEEL" 1 "$LIN" 0 "$(printf 'x%.0s' {1..64})"
vector "$SEED" "$WHEEL" 2147483647 "$LIN" 2147483647 0123456789abcdef0123456789abcdef
printf '\n  ]\n}\n'
