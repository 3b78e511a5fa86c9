/** Names of records in exports. Relative to wherever the export is published: `h20-resale#resale`. */
import type { Claim, Denial, Source } from '../../../knowledge/knowledge.ts';

export function claimIri(claim: Claim): string {
  return `${claim.briefing}#${claim.id}`;
}

export function denialIri(denial: Denial): string {
  return `${denial.briefing}#denial-${denial.id}`;
}

/**
 * The address of a source; of the text that was read, its fingerprint as an RFC 6920 name, since that exact text is
 * what locators point into; else a name of its own.
 */
export function sourceIri(briefing: string, source: Source): string {
  if (source.edition)
    return `ni:///sha-256;${Buffer.from(source.edition.sha256, 'hex').toString('base64url')}`;
  return source.url === 'unknown' ? `${briefing}#source-${source.id}` : source.url;
}
