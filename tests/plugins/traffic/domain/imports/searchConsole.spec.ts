import { describe, expect, it } from 'vitest'

import { importOf, rowsOf, zipOf } from './importOf'

const head = 'Clicks,Impressions,CTR,Position'

describe('an export of Search Console', () => {
  it('is read whole, its days telling the time of all tables', () => {
    const parsed = importOf(
      zipOf({
        'Queries.csv': `Top queries,${head}\nbangla blog,9,117,7.69%,12.3\n"two\nlines, ""quoted""",1,1000,0.1%,8\n`,
        'Pages.csv': `Top pages,${head}\nhttps://blog.test/আম,5,50,10%,1.5\n`,
        'Countries.csv': `Country,${head}\nBangladesh,8,90,8.89%,3\n`,
        'Devices.csv': `Device,${head}\nMobile,7,80,8.75%,4\nDesktop,1,10,10%,2\n`,
        'Search appearance.csv': `Search Appearance,${head}\n`,
        'Chart.csv': `Date,${head}\n2026-01-02,3,40,7.5%,5\n2026-01-01,6,77,7.8%,9.1\n`,
        'Filters.csv': 'Filter,Value\nSearch type,Web\nDate,Last 3 months\n',
      }),
      'blog.test-Performance-on-Search.zip',
    )
    expect(parsed).toMatchObject({ source: 'search-console', bad: { count: 0 } })
    expect(parsed.unknownTables).toEqual(['Filters.csv'])
    expect(rowsOf(parsed, 'query')).toEqual([
      ['bangla blog', '2026-01-01', '2026-01-02', { clicks: 9, impressions: 117, position: 12.3 }],
      [
        'two\nlines, "quoted"',
        '2026-01-01',
        '2026-01-02',
        { clicks: 1, impressions: 1000, position: 8 },
      ],
    ])
    expect(rowsOf(parsed, 'page')).toHaveLength(1)
    expect(rowsOf(parsed, 'country')).toHaveLength(1)
    expect(rowsOf(parsed, 'device')).toHaveLength(2)
    expect(rowsOf(parsed, 'total')).toEqual([
      ['', '2026-01-02', '2026-01-02', { clicks: 3, impressions: 40, position: 5 }],
      ['', '2026-01-01', '2026-01-01', { clicks: 6, impressions: 77, position: 9.1 }],
    ])
  })

  it('is read with Bengali headings and digits', () => {
    const bengali = 'ক্লিক,ইম্প্রেশন,CTR,অবস্থান'
    const parsed = importOf(
      zipOf({
        'কোয়েরি.csv': `সেরা কোয়েরি,${bengali}\nবাংলা ব্লগ,"১,২৩৪","১২,৩৪,৫৬৭",৭.৬৯%,১২.৩\n`,
        'পৃষ্ঠা.csv': `সেরা পৃষ্ঠা,${bengali}\nhttps://blog.test/,1,2,50%,1\n`,
        'দেশ.csv': `দেশ,${bengali}\nবাংলাদেশ,1,2,50%,1\n`,
        'ডিভাইস.csv': `ডিভাইস,${bengali}\nমোবাইল,1,2,50%,1\n`,
        'চার্ট.csv': `তারিখ,${bengali}\n২০২৬-০১-৩১,1,2,50%,1\n`,
      }),
      'export.zip',
    )
    expect(parsed.bad.count).toBe(0)
    expect(parsed.unknownTables).toEqual([])
    expect(rowsOf(parsed, 'query')).toEqual([
      [
        'বাংলা ব্লগ',
        '2026-01-31',
        '2026-01-31',
        { clicks: 1234, impressions: 1234567, position: 12.3 },
      ],
    ])
    for (const dimension of ['page', 'country', 'device', 'total'])
      expect(rowsOf(parsed, dimension), dimension).toHaveLength(1)
  })

  it('is read with semicolons and decimal commas', () => {
    const parsed = importOf(
      '\ufeffHäufigste Suchanfragen;Klicks;Impressionen;CTR;Position\r\nkochen;1.234;12.345;10,00 %;1.012,5\r\n"a;b";2;3;66,67\u00a0%;4,25\r\n',
      'Suchanfragen.csv',
    )
    expect(rowsOf(parsed, 'query')).toEqual([
      ['kochen', '', '', { clicks: 1234, impressions: 12345, position: 1012.5 }],
      ['a;b', '', '', { clicks: 2, impressions: 3, position: 4.25 }],
    ])
  })

  it('tells countries, devices and appearances by their heading in other languages', () => {
    const table = (heading: string, value: string) =>
      importOf(`${heading};Clics;Impressions;CTR;Position\n${value};1;2;50 %;1\n`).rows[0]
        ?.dimension
    expect(table('Pays', 'France')).toBe('country')
    expect(table('Länder', 'Bangladesch')).toBe('country')
    expect(table('Appareil', 'Irgendwas')).toBe('device')
    expect(table('Requêtes les plus fréquentes', 'mobile')).toBe('device')
    expect(table('Requêtes les plus fréquentes', 'recette')).toBe('query')
    expect(table('Aspecto en las búsquedas', 'AMP')).toBe('appearance')
  })

  it('counts lines that cannot be read and goes on', () => {
    const parsed = importOf(
      `Top queries,${head}\na,1,2,50%,1\nb,many,2,50%,1\nc,1,2,50%,\n"never closed,1,2,50%,1\n`,
    )
    expect(rowsOf(parsed, 'query').map((row) => (row as string[])[0])).toEqual(['a', 'c'])
    expect(parsed.bad).toEqual({
      count: 2,
      examples: [
        { file: 'export.csv', line: 5, reason: 'not CSV' },
        { file: 'export.csv', line: 3, reason: 'no clicks, impressions and position' },
      ],
    })
  })

  it('names a table that it does not know', () => {
    const parsed = importOf(
      zipOf({
        'a.csv': `Top queries,${head}\na,1,2,50%,1\n`,
        'b.csv': `Mystery,${head}\nb,1,2,50%,1\n`,
      }),
    )
    expect(parsed.unknownTables).toEqual(['b.csv'])
    expect(parsed.rows).toHaveLength(1)
  })
})
