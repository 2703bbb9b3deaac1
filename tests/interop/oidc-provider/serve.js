// Starts oidc-provider on a free port of 127.0.0.1, for browser.py, with its own login and consent
// pages and two native applications: "confidential" (JWTs as access tokens) and "public" (opaque
// ones). Every refresh token is good for one use.
//
// stdout: one JSON line {"issuer": URL}; then one per token request: {"grant", "client", "status"},
//         per look at the keys: {"key": KID}, per request to end a session: {"endAsked": USER,
//         "status"}, and per session that ended: {"ended": USER}.
// stdin:  JSON lines: {"rotate": true} signs with a new key from now on, the old one withdrawn;
//         {"stale": N} shows the withdrawn one to the next N who look, as a cache would;
//         {"lifetime": SECONDS} of the access tokens to come. Each is answered by {"done": COMMAND}
//         after the lines of what happened before it. The server ends with its stdin.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const TENANT = '11111111-2222-4333-8444-555555555555';
const HOUR = 3600;

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

// Its advice for those who run it in earnest; and standard output is ours.
console.info = () => {};
console.warn = () => {};

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: randomUUID() };
}

const application = (name, more) => ({
  client_id: name,
  client_name: name,
  application_type: 'native', // any port of a loopback redirect URI, RFC 8252 section 7.3
  redirect_uris: ['http://127.0.0.1/callback'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  ...more,
});

let lifetime = HOUR;

const configuration = {
  clients: [
    application('confidential', { client_secret: process.env.CLIENT_SECRET }),
    application('public', { token_endpoint_auth_method: 'none' }),
  ],
  cookies: { keys: [randomUUID()] },
  pkce: { required: () => true },
  issueRefreshToken: (ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  extraTokenClaims: (ctx, token) => ({ name: token.accountId, tenantId: TENANT }),
  ttl: {
    AccessToken: () => lifetime, AuthorizationCode: 60, Grant: HOUR, IdToken: HOUR, Interaction: HOUR,
    RefreshToken: HOUR, Session: HOUR,
  },
  features: {
    resourceIndicators: {
      defaultResource: (ctx, client) => (client.clientId === 'public' ? undefined : 'urn:api'),
      getResourceServerInfo: () => ({
        scope: '', audience: 'urn:api', accessTokenFormat: 'jwt', accessTokenTTL: lifetime,
        jwt: { sign: { alg: 'RS256' } },
      }),
      useGrantedResource: () => true,
    },
  },
};

let key = newKey();
let withdrawn = key;
let stale = 0;
let answer; // the provider's handler; a new key is a new provider, over the same memory

function showKeys(response) {
  const shown = stale > 0 ? withdrawn : key;
  stale = Math.max(0, stale - 1);
  const { kty, n, e, alg, use, kid } = shown;
  say({ key: kid });
  response.setHeader('Content-Type', 'application/jwk-set+json; charset=utf-8');
  response.end(JSON.stringify({ keys: [{ kty, n, e, alg, use, kid }] }));
}

function provide(issuer) {
  const provider = new Provider(issuer, { ...configuration, jwks: { keys: [key] } });
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path === '/session/end' && ctx.method === 'POST') {
      say({ endAsked: ctx.oidc.entities.IdTokenHint?.payload.sub, status: ctx.status });
    }
    if (ctx.path === '/token') {
      const { params, client } = ctx.oidc;
      say({ grant: params?.grant_type, client: client?.clientId, status: ctx.status });
    }
  });
  provider.on('session.destroyed', (session) => say({ ended: session.accountId }));
  answer = provider.callback();
}

const server = createServer((request, response) => {
  if (request.url === '/jwks') {
    showKeys(response);
  } else {
    answer(request, response);
  }
});

server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  provide(issuer);
  say({ issuer });
  const commands = createInterface({ input: process.stdin });
  commands.on('line', (line) => {
    const command = JSON.parse(line);
    if (command.rotate) {
      withdrawn = key;
      key = newKey();
      provide(issuer);
    }
    stale = command.stale ?? stale;
    lifetime = command.lifetime ?? lifetime;
    say({ done: command });
  });
  commands.on('close', () => process.exit(0));
});
