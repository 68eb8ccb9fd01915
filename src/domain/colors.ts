/** The colours of the guide, by what they mean. */
export type ColorName = 'paper' | 'sheet' | 'ink' | 'soft' | 'rule' | 'line' | 'line-soft' | 'seal';

/** The colours of each scheme: of light and dark screens, and of paper. `src/styles/theme.css` has the same. */
export const colors: Record<'light' | 'dark' | 'printed', Record<ColorName, `#${string}`>> = {
  light: {
    paper: '#fbfaf7',
    sheet: '#ffffff',
    ink: '#15202e',
    soft: '#51606f',
    rule: '#d9dbd8',
    line: '#0a4f9e',
    'line-soft': '#e4edf7',
    seal: '#c5371e',
  },
  dark: {
    paper: '#0d1520',
    sheet: '#131e2c',
    ink: '#e8edf4',
    soft: '#a3b2c4',
    rule: '#2a394b',
    line: '#8ec3ff',
    'line-soft': '#172a40',
    seal: '#ff8a6c',
  },
  printed: {
    paper: '#ffffff',
    sheet: '#ffffff',
    ink: '#15202e',
    soft: '#45525f',
    rule: '#c3c9cc',
    line: '#0a4f9e',
    'line-soft': '#e4edf7',
    seal: '#c5371e',
  },
};

/** The dots of land on maps, at full strength; maps show them fainter, each scheme as it needs. */
export const landColor = '#8ba2b9';
