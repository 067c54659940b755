export type IdentityWay = 'jwt' | 'hmac';
export type Language = 'node' | 'python';

/** What the company's own server runs: it proves to us who the visitor is. Secrets stay there. */
const server: Record<IdentityWay, Record<Language, string>> = {
  jwt: {
    node: `import { createHmac } from 'node:crypto';

export function identityToken(user, secret = process.env.LINGXI_SECRET) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'HS256', typ: 'JWT' });
  const exp = Math.floor(Date.now() / 1000) + 600;
  const body = part({ sub: user.id, name: user.name, email: user.email, exp });
  const signature = createHmac('sha256', secret).update(\`\${head}.\${body}\`).digest('base64url');
  return \`\${head}.\${body}.\${signature}\`;
}`,
    python: `import base64, hashlib, hmac, json, os, time

def identity_token(user, secret=os.environ.get("LINGXI_SECRET", "")):
    def part(raw):
        return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
    head = part(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    claims = {"sub": user["id"], "name": user["name"], "exp": int(time.time()) + 600}
    body = part(json.dumps(claims).encode())
    signed = hmac.new(secret.encode(), f"{head}.{body}".encode(), hashlib.sha256)
    return f"{head}.{body}.{part(signed.digest())}"`,
  },
  hmac: {
    node: `import { createHmac } from 'node:crypto';

export function userHash(userId, secret = process.env.LINGXI_SECRET) {
  return createHmac('sha256', secret).update(userId).digest('hex');
}`,
    python: `import hashlib, hmac, os

def user_hash(user_id, secret=os.environ.get("LINGXI_SECRET", "")):
    return hmac.new(secret.encode(), user_id.encode(), hashlib.sha256).hexdigest()`,
  },
};

export const serverCode = (way: IdentityWay, language: Language): string => server[way][language];

/** The tag a page carries, once the server has written the visitor's proof into it. */
export function pageCode(way: IdentityWay, snippet: string): string {
  const identity =
    way === 'jwt' ? "{ jwt: '…' }" : "{ userId: '…', userHash: '…', name: '…', email: '…' }";
  return snippet.replace(' async>', ` async\n  onload="Lingxi.identify(${identity})">`);
}

export const installCode = (origin: string, publicKey: string): string =>
  `<script src="${origin}/widget/loader.js" data-inbox="${publicKey}" async></script>`;

export const pageAddress = (origin: string, publicKey: string): string =>
  `${origin}/h5/${encodeURIComponent(publicKey)}`;
