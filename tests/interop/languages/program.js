// node program.js axios|axios-0|fetch: a program for CXone that logs in, discovers, reads and sends
// a transcript. axios-0 is axios before 1.0, which much of what is in use was written with.
const issuer = 'https://cxone.niceincontact.com'
const { CLIENT_ID, CLIENT_SECRET, USERNAME, PASSWORD, TENANT_ID, RECIPIENT } = process.env
const library = process.argv[2]

// Both as (method, url, headers, text) => {status, data}.
async function withFetch(method, url, headers, body) {
  const answer = await fetch(url, { method, headers, body })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.status} ${text}`)
  return { status: answer.status, data: text.startsWith('{') ? JSON.parse(text) : text }
}

async function load() {
  if (library === 'fetch') return withFetch
  const { default: axios } = await import(library)
  return (method, url, headers, data) => axios.request({ method, url, headers, data })
}

const send = await load()
const login = await send('POST', `${issuer}/auth/token`, {
  Authorization: 'Basic ' + Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64'),
  'Content-Type': 'application/x-www-form-urlencoded'
}, new URLSearchParams({
  grant_type: 'password', username: USERNAME, password: PASSWORD
}).toString())
const headers = { Accept: 'application/json', Authorization: `Bearer ${login.data.access_token}` }

const tenant = await send('GET', `${issuer}/.well-known/cxone-configuration?tenantId=${TENANT_ID}`,
  headers)
const api = tenant.data.api_endpoint
console.log(`api ${api}`)
const acd = `${api}/incontactapi/services/v34.0`
const unit = await send('GET', `${acd}/business-unit`, headers)
console.log(`business unit ${unit.data.businessUnits[0].businessUnitId}`)
const skills = await send('GET', `${acd}/skills?top=1`, headers)
console.log(`skills ${skills.data.totalRecords}`)
const sent = await send('POST', `${api}/dfo/3.0/contacts/682956606682323/transcript`,
  { ...headers, 'Content-Type': 'application/json' },
  JSON.stringify({ recipients: [{ idOnExternalPlatform: RECIPIENT }] }))
console.log(`transcript ${sent.status}`)
