#!/bin/sh
# A program for CXone with curl: logs in, discovers, reads, sends a transcript.
set -eu
issuer=https://cxone.niceincontact.com

# text NAME: of the JSON on stdin, where it has no more than one line.
text() {
    sed -n "s/.*\"$1\":\"\\{0,1\\}\\([^\",}]*\\).*/\\1/p"
}

token=$(curl -sS --fail -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=password \
    --data-urlencode "username=$USERNAME" --data-urlencode "password=$PASSWORD" \
    "$issuer/auth/token" | text access_token)
call() {
    curl -sS --fail -H "Authorization: Bearer $token" -H 'Accept: application/json' "$@"
}

api=$(curl -sS --fail "$issuer/.well-known/cxone-configuration?tenantId=$TENANT_ID" |
    text api_endpoint)
echo "api $api"
echo "business unit $(call "$api/incontactapi/services/v34.0/business-unit" | text businessUnitId)"
echo "skills $(call "$api/incontactapi/services/v34.0/skills?top=1" | text totalRecords)"
echo "transcript $(call -o /dev/null -w '%{http_code}' -H 'Content-Type: application/json' \
    -d "{\"recipients\":[{\"idOnExternalPlatform\":\"$RECIPIENT\"}]}" \
    "$api/dfo/3.0/contacts/682956606682323/transcript")"
