/** What must never be written of an address: the password, or a key among the parameters. */

const secretName = /key|token|secret|pass|auth|sig/i;

/** As they stand in the address, and decoded. Of an address that is none: whatever may be a secret in it. */
export function secretsIn(address: string): readonly string[] {
  const [, user = '', password] = /:\/\/([^:@/?#]*)(?::(.*))?@/s.exec(address) ?? [];
  const parameters = [...address.matchAll(/[?&]([^=&#]+)=([^&#]*)/g)].flatMap(([, name = '', value = '']) =>
    secretName.test(name) ? [value] : [],
  );
  // A user without a password is often a token.
  return [password ?? user, ...parameters].filter(Boolean).flatMap((secret) => [secret, decoded(secret)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
