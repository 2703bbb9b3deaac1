// Starts oauth2-mock-server on a free port of 127.0.0.1, for oauth2.py.
//
// stdout: one JSON line {"issuer": URL}, then one per token request: {"grant", "client", "basic"}.
// stdin:  JSON lines, each the fault of the token requests to come: {"status", "body", "merge",
//         "delay_ms"}; {} ends it. The server ends with its stdin.
import { createInterface } from 'node:readline';
import mock from 'oauth2-mock-server';

const server = new mock.OAuth2Server();
let fault = {};

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

// The events are synchronous, so a slow answer has to hold up the whole server: fine for one client.
function wait(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

server.service.on('beforeResponse', (response, request) => {
  const authorization = request.headers.authorization ?? '';
  const basic = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();
  say({
    grant: request.body.grant_type,
    basic: authorization.startsWith('Basic '),
    client: basic.split(':')[0] || (request.body.client_id ?? ''),
    user: request.body.username ?? '',
  });
  wait(fault.delay_ms ?? 0);
  response.statusCode = fault.status ?? response.statusCode;
  response.body = fault.body ?? { ...response.body, ...fault.merge };
});

server.service.on('beforeTokenSigning', (token) => {
  Object.assign(token.payload, { name: 'Interop User', tenantId: '11111111-2222-4333-8444-555555555555' });
});

await server.issuer.keys.generate('RS256');
await server.start(0, '127.0.0.1');
server.issuer.url = `http://127.0.0.1:${server.address().port}`;
say({ issuer: server.issuer.url });

const commands = createInterface({ input: process.stdin });
commands.on('line', (line) => {
  fault = JSON.parse(line);
  say({ fault });
});
commands.on('close', () => process.exit(0));
