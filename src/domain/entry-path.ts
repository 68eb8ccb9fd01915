/** What `content/` has a folder of entries for. */
export type EntrySubject = 'guide' | 'eligibility' | 'testimonials';

/** The path of the page that shows an entry of `content/`; a criterion stands on the page of all of them. */
export function entryPath(subject: EntrySubject, id: string): string {
  if (subject === 'eligibility') return '/eligibility/';
  if (subject === 'testimonials') return `/testimonials/${id}/`;
  return id === 'home' ? '/' : `/${id}/`;
}
