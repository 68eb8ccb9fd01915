/** Days on which the file has to hold after a release, so that nobody publishes one that ends at once. */
const shortest = 30;
/** RFC 9116 recommends that the file says no more than a year ahead. */
const longest = 366;

function daysBetween(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}

/** Whether the end of a security.txt is neither too near nor too far for one that is published on a day (YYYY-MM-DD). */
export function isUsefulExpiry(expires: string, day: string): boolean {
  const days = daysBetween(day, expires);
  return days >= shortest && days <= longest;
}

/** What a site says to those who find a weakness in it. */
export interface SecurityContact {
  /** A mailbox or an address of a page. */
  contact: string;
  /** YYYY-MM-DD, in whose first second the file ends. */
  expires: string;
  /** Languages in which one may write. */
  languages: readonly string[];
  /** Where the file is. */
  canonical: string;
}

/** The text of `/.well-known/security.txt`, by RFC 9116. */
export function securityTxt({ contact, expires, languages, canonical }: SecurityContact): string {
  const lines = [
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
  ];
  return `${lines.join('\n')}\n`;
}
