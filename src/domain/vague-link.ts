const vague =
  /^(?:(?:click |see |read )?(?:here|more)|read on|learn more|this|this (?:link|page|site)|(?:詳しく|詳細|くわしく)?は?(?:こちら|ここ|これ)|詳細|もっと(?:見る|読む)|続き(?:を読む)?|この(?:リンク|ページ|サイト))[\s。.…→›»＞>]*$/i;

/**
 * Whether the words of a link say nothing of where it leads to somebody who hears them without the text around them, as
 * from a list of links (WCAG 2.4.4).
 */
export function isVagueLink(words: string): boolean {
  return vague.test(words.trim());
}
