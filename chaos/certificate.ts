/** A certificate that nobody signed but its own key, as a server at 127.0.0.1 would have it. */
import forge from 'node-forge';

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

const { pki } = forge;

/** Both in PEM. */
export function selfSigned(): Certificate {
  const { privateKey, publicKey } = pki.rsa.generateKeyPair(2048);
  const one = pki.createCertificate();
  one.publicKey = publicKey;
  one.serialNumber = '01';
  one.validity.notAfter = new Date(one.validity.notBefore.getTime() + 24 * 60 * 60 * 1_000);
  const name = [{ name: 'commonName', value: 'a server of a test' }];
  one.setSubject(name);
  one.setIssuer(name);
  // 7: an IP address.
  one.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }]);
  one.sign(privateKey);
  return { certificate: pki.certificateToPem(one), key: pki.privateKeyToPem(privateKey) };
}
