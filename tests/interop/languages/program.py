#!/usr/bin/env python3
"""A program for CXone with requests: logs in, discovers, reads, sends a transcript."""
import os

import requests

ISSUER = "https://cxone.niceincontact.com"
session = requests.Session()
session.headers["Accept"] = "application/json"

answer = session.post(ISSUER + "/auth/token", timeout=30, data={
    "grant_type": "password", "username": os.environ["USERNAME"],
    "password": os.environ["PASSWORD"],
}, auth=(os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"]))
answer.raise_for_status()
session.headers["Authorization"] = "Bearer " + answer.json()["access_token"]

tenant = session.get(ISSUER + "/.well-known/cxone-configuration", timeout=30,
                     params={"tenantId": os.environ["TENANT_ID"]}).json()
api = tenant["api_endpoint"]
print("api", api)

acd = api + "/incontactapi/services/v34.0"
unit = session.get(acd + "/business-unit", timeout=30).json()["businessUnits"][0]
print("business unit", unit["businessUnitId"])
skills = session.get(acd + "/skills", timeout=30, params={"top": 1}).json()
print("skills", skills["totalRecords"])

sent = session.post(api + "/dfo/3.0/contacts/682956606682323/transcript", timeout=30,
                    json={"recipients": [{"idOnExternalPlatform": os.environ["RECIPIENT"]}]})
print("transcript", sent.status_code)
