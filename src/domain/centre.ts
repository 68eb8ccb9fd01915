/** The ministry's centre for careers in international organisations, where the current call stands. */
export const centreUrl = 'https://www.mofa-irc.go.jp/';
