/** An entry of a feed; addresses are absolute. */
export interface FeedEntry {
  /** Never changes, whatever becomes of the words. */
  id: string;
  title: string;
  summary: string;
  url: string;
  /** YYYY-MM-DD */
  date: string;
}

/** A feed in one language; it is as old as its newest entry. */
export interface Feed {
  title: string;
  /** BCP 47 */
  lang: string;
  /** Of the feed itself, and of the page it belongs to. */
  self: string;
  page: string;
  author: string;
  entries: FeedEntry[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** The day at noon in Japan, which is the same day in most of the world. */
function atomTime(date: string): string {
  return `${date}T12:00:00+09:00`;
}

function entryXml({ id, title, summary, url, date }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${atomTime(date)}</updated>`,
    `    <link href="${escapeXml(url)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/**
 * A feed as Atom (RFC 4287).
 *
 * @throws RangeError for a feed without entries, which has no time of its own
 */
export function atomFeed({ title, lang, self, page, author, entries }: Feed): string {
  const [newest] = entries.map(({ date }) => date).toSorted((a, b) => b.localeCompare(a));
  if (newest === undefined) throw new RangeError('a feed needs an entry');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${atomTime(newest)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" href="${escapeXml(self)}"/>`,
    `  <link href="${escapeXml(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}
