/**
 * The day on which the guide is built, YYYY-MM-DD: where its editors are, in Tokyo, or that of `SOURCE_DATE_EPOCH`
 * (seconds since 1970), with which a build can be made again as it was.
 */
export function today(environment: NodeJS.ProcessEnv = process.env): string {
  const { SOURCE_DATE_EPOCH } = environment;
  const now = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(now);
}
