/** The words of the interface in Japanese, the original; `en.ts` has to match it key by key. */
export const ja = {
  site: {
    name: 'JPOガイド',
    tagline: '国際機関で働く道、JPO派遣制度の非公式ガイド',
    unofficial: '非公式',
    card: (title: string, person?: string) => `『${title}』${person ?? ''}｜JPOガイド（非公式）`,
  },
  /** Marks that join what a component prints side by side; English carries its spaces in them. */
  punctuation: {
    space: '',
    comma: '、',
    semicolon: '、',
    colon: '：',
    fullStop: '。',
    separator: '／',
    bar: '｜',
    dash: '：',
    middleDot: '・',
    brackets: (text: string) => `（${text}）`,
  },
  skipLink: { label: '本文へ進む' },
  header: {
    home: 'JPOガイドのトップへ',
    navigation: '主なページ',
    menu: 'メニュー',
    language: '言語',
  },
  breadcrumb: { label: '現在の位置', home: 'トップ' },
  contents: { label: 'このページの内容' },
  pageFoot: {
    label: 'このページについて',
    sources: '出典',
    manySources: (count: number) => `出典の一覧（${count}）`,
    updated: (date: string) => `${date}に内容を確認`,
    figures: '数字の出典と時点',
  },
  centre: {
    title: '最新の募集要項は、人事センターへ',
    text: '応募の時期や条件は年ごとに変わります。応募を考えるときは、必ず外務省国際機関人事センターのサイトで最新の募集要項を確かめてください。',
    link: '国際機関人事センターのサイト',
    short: '最新の募集要項は国際機関人事センターへ',
    qr: '国際機関人事センター（www.mofa-irc.go.jp）を開くQRコード',
  },
  footer: {
    unofficial:
      'このガイドは非公式です。外務省が作成したものではなく、『外交青書2019』のコラムなどをもとに書き起こしています。',
    navigation: 'すべてのページ',
    top: 'このページの先頭へ',
  },
  hero: {
    checkEligibility: '応募資格を確かめる',
    readTestimonials: '経験者の声を読む',
    map: '日本から経験者の勤務地へ延びる道の地図',
    mapList: '地図にある場所',
    japan: '日本',
    mapRoute: (country: string, organization: string, name: string, year: string) =>
      `日本から${country}へ：${organization}の${name}（${year}）`,
  },
  figures: {
    bluebook: '『外交青書2019』',
    caveat: '正規採用は保証されません',
    newest: (value: string, time: string) => `${value}（${time}）`,
    newestLabel: 'その後',
    sourceNote: '大きな数字は『外交青書2019』のものです。',
    sourceLink: '出典と時点について',
    caption: '数字の時点と出典',
    value: '値',
    time: '時点',
    source: '出典',
    gap: '数字が見つかっていません',
    earlier: (count: number) => `ほかの時点（${count}）`,
    topicsLabel: '分類',
    subject: '何の数字か',
    topics: {
      programme: '制度と派遣',
      eligibility: '応募資格',
      selection: '選考',
      routes: 'ほかの道',
      staff: '日本人職員',
      testimonials: '経験者の歩み',
    },
  },
  chart: {
    title: '国連関係機関の日本人職員数（専門職以上、各年末）',
    target: (value: string) => `政府の目標 ${value}`,
    year: '時点',
    staff: '日本人職員',
    former: 'うちJPO出身者',
    table: '表で見る',
  },
  windows: {
    caption: '試験の年ごとの応募受付期間（わかったものだけ）',
    year: '試験の年',
    period: '受付期間',
    source: '出典',
    unknown: '未確認',
    noRecord: '資料なし',
    table: '表と出典を見る',
  },
  timeline: {
    label: (year: string) => `${year}年の試験の日程`,
    stages: {
      application: '応募',
      first: '第一次の結果',
      second: '第二次の結果',
      interview: '機関の面接',
      final: '最終結果',
    },
    often: (months: string) => `多くは${months}`,
  },
  selfCheck: {
    title: 'あてはまるか、確かめる',
    note: '答えはこの画面の中だけで使い、どこにも送りません。結果は目安です。',
    legend: 'あてはまるものに印をつけてください',
    result: (total: number) => `${total}つのうち{count}つ`,
    resultEnd: 'にあてはまっています。',
    rest: '残る{rest}つを、最新の募集要項で確かめましょう。',
    all: '2019年の募集の条件にはすべてあてはまります。次は、最新の募集要項を確かめましょう。',
  },
  eligibility: {
    asOf: '2019年の募集の条件です。最新の募集要項を必ず確かめてください。',
  },
  testimonial: {
    section: '経験者の声',
    stops: '歩み',
    map: (name: string) => `${name}さんの歩みの地図`,
    kinds: { start: '出発点', jpo: 'JPO', post: '勤務' },
    workplace: (organization: string, office: string) => organization + office,
    postAsOf: (time: string) => `${time}時点`,
    photo: '出典の写真',
    note: (source: string) => `${source}をもとに、このサイトが書き起こしました。`,
    original: 'ご本人の言葉は原文で読めます',
    next: '次の声',
    more: 'もっと知る',
    eligibility: '応募資格を確かめる',
    centre: '人事センターを知る',
    paragraph: (number: number) => `${number}段落目へのリンク`,
  },
  /** Lists of testimonials, where there are more than a page shows. */
  lists: {
    more: (count: number) => `ほかの${count}人の声も読む`,
    others: 'ほかの経験者の声',
    pages: 'ページ',
    page: (page: number, pages: number) => `${pages}ページのうち${page}ページ目`,
    people: (place: string, count: number) => `${place}（${count}人）`,
    kinds: { organization: '所属機関から探す', region: '地域から探す', field: '分野から探す' },
    group: {
      organization: (name: string) => `${name}で勤務した人の声`,
      region: (name: string) => `${name}で勤務した人の声`,
      field: (name: string) => `${name}の仕事をした人の声`,
    },
    description: (title: string, count: number) =>
      `${title}を${count}人分集めました。JPOから国際機関の仕事に進んだ人たちの歩みです。`,
    regions: {
      africa: 'アフリカ',
      americas: '南北アメリカ',
      asia: 'アジア',
      europe: 'ヨーロッパ',
      oceania: 'オセアニア',
    },
    fields: {
      food: '食料と農業',
      health: '保健と栄養',
      education: '教育',
      gender: 'ジェンダー平等',
      peace: '平和と安全',
      rights: '人権',
      refugees: '難民と移住',
      environment: '環境',
      economy: '経済と貿易',
      labour: '労働',
      culture: '文化',
      communications: '広報',
      management: '管理と財務',
    },
  },
  share: {
    label: 'この話を送る',
    open: '送る',
    device: '共有する',
    copy: 'リンクをコピー',
    line: 'LINEで送る',
    x: 'Xで共有',
    facebook: 'Facebook',
    mail: 'メール',
    showCode: 'QRを見せる',
    code: 'このページを開くQRコード',
    copied: 'リンクをコピーしました',
    notCopied: '選ばれたアドレスをコピーしてください。',
  },
  shortAddress: {
    text: '自動で移らないときは、題を選んでください。',
  },
  sources: {
    publisher: '発行',
    published: '公表',
    accessed: (date: string) => `${date}取得`,
    licence: '利用条件',
    kinds: { official: '公的', 'official-copy': '公的文書の写し', press: '報道', private: '民間' },
    label: (title: string, kind: string, publisher: string) => `${title}（${kind}、${publisher}）`,
  },
  data: {
    notice:
      '非公式。外務省や国際機関が作成したものではありません。各出典をもとに編集・翻訳しました。『外交青書2019』にもとづく部分は、公共データ利用規約（PDL1.0）のもとで使っています。出典の資料には、それぞれの利用条件があります。',
    cite: (title: string, date: string, url: string, licence: string) =>
      `JPOガイド（非公式）『${title}』${date}更新、${url}、${licence}`,
    version: '版',
    dataLicence: 'データの利用条件',
    textLicence: '言葉の利用条件',
    citation: '引用の例',
    schema: 'スキーマ',
    updated: (date: string) => `${date}更新`,
    figures: '表の数字のファイル',
    sets: {
      facts: {
        title: '数字',
        description:
          'ガイドに出てくるすべての数字です。時点ごとの値に、単位、「約」や「以上」などの言い方、出典とその中の場所をつけました。見つからなかった時点も載せています。',
      },
      windows: {
        title: '応募受付の期間',
        description:
          'JPO試験の応募受付が始まった日と終わった日です。年ごとに出典をつけました。確かめられなかった年には、その理由を書いています。',
      },
      criteria: {
        title: '応募の条件',
        description:
          '『外交青書2019』にある応募の条件を、一文ずつにまとめました。基準になる数字と出典をつけています。最新の条件は、募集要項で確かめてください。',
      },
      routes: {
        title: '道の比較',
        description:
          '国際機関の専門職員になる主な道を、年齢、学位、職務経験、選ぶ人などで比べた表の中身です。文にある数字にはIDをつけました。',
      },
      sources: {
        title: '出典',
        description:
          'もとにした資料の題、発行者、アドレス、公表の時期、読んだ日、種類（公的、報道など）、利用条件です。ほかのファイルは、IDで出典を示しています。',
      },
      people: {
        title: '経験者の歩み',
        description:
          'JPOを経験した人の所属機関、職名、歩んだ地点です。職名はその時点のもので、今の職名ではありません。話の文章は入っていません。',
      },
    },
  },
  publisher: {
    named: (name: string) => `このガイドの写しは、${name}が公開しています。`,
    contact: '誤りは次のところへお知らせください：',
    unnamed: (address: string) =>
      `公開している人の名前と連絡先は、まだ記入されていません。連絡するには、このサイト（${address}）を置いている団体の、ふだんの問い合わせ先をお使いください。`,
  },
  changes: {
    title: 'このページの変更',
    latest: 'これまでの変更です。新しい変更は、フィードでも受け取れます：',
    feed: 'JPOガイドの変更',
  },
  hosts: { programme: '国連の計画や基金など', agency: '専門機関など' },
  next: { label: '次に読む' },
  translation: {
    stale: 'プレビュー：このページの英語は、日本語の変更にまだ追いついていません。',
    sections: '変わったところ：',
    original: '日本語を読む',
  },
  status: {
    title: 'このガイドの状態',
    lead: (date: string) => `${date}にこのサイトをつくったときに、機械で確かめたことです。`,
    intro: '冒頭',
    facts: '数字',
    sources: '出典',
    windows: '応募受付の期間',
    languages: 'ページと言語',
    counts: {
      facts: (facts: number, values: number) =>
        `${facts}件（時点ごとの値は${values}件）。すべてに時点と出典があります。`,
      sources: (sources: number, due: number) =>
        due ? `${sources}件。${due}件は見直す日を過ぎています。` : `${sources}件。見直す日を過ぎたものはありません。`,
      windows: (known: number, all: number) => `${all}年分のうち${known}年分を確かめました。`,
      languages: (pages: number, stale: number) =>
        stale
          ? `${pages}ページすべてに日本語と英語があります。${stale}ページの英語は、日本語の変更に追いついていません。`
          : `${pages}ページすべてに日本語と英語があり、英語は日本語の変更に追いついています。`,
    },
    page: 'ページ',
    checked: '内容を確認',
    english: '英語',
    upToDate: '最新',
    stale: (sections: number) => `${sections}か所が未反映`,
    source: '出典',
    accessed: '取得',
    reviewBy: '次に見直す日',
    due: (date: string) => `${date}（過ぎています）`,
    fact: '数字',
    newest: '最も新しい時点',
    values: '値の数',
    year: '試験の年',
    window: '確認',
    known: '確認済み',
  },
  withdrawn: {
    title: 'この経験者の声は取り下げられました',
    text: 'ここにあった経験者の声は、公開を終えました。ほかの経験者の声は、次の一覧から読めます。',
  },
  notFound: {
    title: 'ページが見つかりません',
    text: 'アドレスが変わったか、入力に誤りがあるようです。次のページから探してみてください。',
  },
  pages: {
    '/': 'トップ',
    '/programme/': 'JPO派遣制度とは',
    '/eligibility/': '応募資格',
    '/selection/': '日程と選考',
    '/prepare/': 'いまから準備すること',
    '/routes/': '空席公募・YPPとの比較',
    '/testimonials/': '経験者の声',
    '/irc/': '公式情報（人事センター）',
    '/figures/': '数字で見るJPO',
    '/data/': 'データ',
    '/about/': 'このガイドについて',
    '/flyer/': 'ちらし（A4）',
    '/print/': '印刷用の全文',
  },
  flyer: {
    subject: 'JPO派遣制度',
    description:
      'JPO派遣制度を紙一枚で伝える、掲示用の非公式のちらしです。A4でもレターでも、ちょうど一枚に収まります。',
    bilingualTitle: 'ちらし（日本語と英語）',
    bilingualDescription: '日本語と英語を一枚に並べた、JPO派遣制度の掲示用の非公式のちらしです。',
    print: 'このちらしを印刷する',
    how: 'ブラウザーの印刷で、下の一枚がそのまま紙になります。用紙はA4かレター、倍率は100％、余白はそのままにしてください。',
    distance: (large: number, small: number) =>
      `大きいQRコードは一辺${large}mmで、2m離れたところから、小さいほうは一辺${small}mmで、60cmほどから読み取れます。`,
    versions: 'ほかの版',
    own: 'この言語だけの一枚',
    both: '日本語と英語の一枚',
    guide: 'このガイドを読む',
    guideQr: (address: string) => `JPOガイド（${address}）を開くQRコード`,
  },
  print: {
    description: 'JPOガイドのすべてのページを、目次をつけて一つにまとめました。印刷や、まとめて読むときに使えます。',
    how: 'ガイドの全ページを一つにまとめています。ブラウザーの印刷で紙にできます。',
    contents: '目次',
  },
  printFoot: {
    newest: '紙は古くなります。最新の内容は、ウェブのこのページで確かめてください。',
    code: (address: string) => `このページ（${address}）を開くQRコード`,
    printed: '{date}に印刷',
  },
  pdf: {
    label: 'PDF',
    link: (paper: string, size: string, date: string) =>
      `${paper === 'Letter' ? 'レター' : paper}のPDF（${size}、${date}作成）`,
  },
  external: { label: '（外部サイト）' },
};

/** The words of the interface in one language. */
export type Dictionary = typeof ja;
