import { describe, expect, it } from 'vitest'

import { importOf, rowsOf, zipOf } from './importOf'

describe('an export of Plausible', () => {
  it('is read from its archive, the tables that are not kept named', () => {
    const parsed = importOf(
      zipOf({
        'imported_visitors.csv':
          'date,visitors,pageviews,bounces,visits,visit_duration\n2026-01-01,5,9,2,6,300\n2026-01-02,x,1,1,1,1\nnothing,1,1,1,1,1\n',
        'imported_pages.csv':
          'date,hostname,page,visitors,pageviews,exits,time_on_page\n2026-01-01,blog.test,/%E0%A6%86%E0%A6%AE/,3,4,1,60\n2026-01-01,www.blog.test,/আম,1,1,1,5\n',
        'imported_sources.csv':
          'date,source,referrer,utm_source,utm_medium,utm_campaign,utm_content,utm_term,pageviews,visitors,visits,visit_duration,bounces\n2026-01-01,Facebook,,fb,social,eid,,,1,2,3,4,5\n2026-01-01,Direct / None,,,,,,,1,1,1,1,1\n',
        'imported_locations.csv':
          'date,country,region,city,visitors,visits,visit_duration,bounces,pageviews\n2026-01-01,BD,BD-C,1185241,2,2,2,2,2\n2026-01-01,BD,BD-B,2,1,1,1,1,1\n',
        'imported_devices.csv':
          'date,device,visitors,visits,visit_duration,bounces,pageviews\n2026-01-01,Mobile,2,2,2,2,2\n',
        'imported_browsers.csv':
          'date,browser,browser_version,visitors,visits,visit_duration,bounces,pageviews\n2026-01-01,Chrome,120,1,1,1,1,1\n2026-01-01,Chrome,121,1,1,1,1,1\n',
        'imported_entry_pages.csv':
          'date,entry_page,visitors,entrances,visit_duration,bounces,pageviews\n2026-01-01,/,1,1,1,1,1\n',
        'imported_exit_pages.csv': 'date,exit_page,visitors,visits,exits\n2026-01-01,/,1,1,1\n',
        'imported_operating_systems.csv':
          'date,operating_system,visitors,visits\n2026-01-01,Android,1,1\n',
      }),
    )
    expect(parsed.source).toBe('plausible')
    expect(rowsOf(parsed, 'total')).toEqual([
      ['', '2026-01-01', '2026-01-01', { views: 9, visits: 6, visitors: 5 }],
    ])
    expect(rowsOf(parsed, 'page')).toEqual([
      ['/আম', '2026-01-01', '2026-01-01', { views: 5, visitors: 4, engagedSeconds: 65 }],
    ])
    expect(rowsOf(parsed, 'source').map((row) => (row as string[])[0])).toEqual(['Facebook', ''])
    expect(rowsOf(parsed, 'campaign')).toHaveLength(1)
    expect(rowsOf(parsed, 'country')).toMatchObject(
      [['BD', '', '', { visitors: 3 }]].map(([v, , , f]) => [v, '2026-01-01', '2026-01-01', f]),
    )
    expect(rowsOf(parsed, 'browser')).toMatchObject([
      ['Chrome', '2026-01-01', '2026-01-01', { visitors: 2 }],
    ])
    expect(rowsOf(parsed, 'device')).toMatchObject([
      ['mobile', '2026-01-01', '2026-01-01', { views: 2 }],
    ])
    expect(parsed.unknownTables).toEqual([
      'imported_entry_pages.csv',
      'imported_exit_pages.csv',
      'imported_operating_systems.csv',
    ])
    expect(parsed.bad.examples).toEqual([
      { file: 'imported_visitors.csv', line: 3, reason: 'no number in visitors' },
      { file: 'imported_visitors.csv', line: 4, reason: 'no date' },
    ])
  })
})

const goat =
  '2Path,Title,Event,UserAgent,Browser,System,Session,Bot,Referrer,Referrer scheme,Screen size,Location,FirstVisit,Date'

describe('an export of GoatCounter', () => {
  it('is added up by days of the blog, events and bots left out', () => {
    const parsed = importOf(
      [
        goat,
        '/আম,"Title, ""x""",false,,Chrome 120,Android 14,s1,0,www.facebook.com/groups/1,h,"360,800,2",BD,true,2026-01-01T10:00:00Z',
        '/আম/,T,0,,Chrome 120,Android 14,s1,0,,,"",BD-C,0,2026-01-01T10:01:00Z',
        '/b,T,0,,Firefox 5.0.1,Linux,s2,0,,,"",,1,2026-01-01T18:30:00Z',
        'click-buy,T,true,,Chrome,Linux,s2,0,,,"",,1,2026-01-01T10:00:00Z',
        '/c,T,0,,,,s3,7,,,"",,1,2026-01-01T10:00:00Z',
        '/d,T,0,,,,s3,0,,,"",,1,yesterday',
        '/e,T,0',
      ].join('\n'),
    )
    expect(parsed.source).toBe('goatcounter')
    expect(rowsOf(parsed, 'total')).toEqual([
      ['', '2026-01-01', '2026-01-01', { views: 2, visits: 1, visitors: 1 }],
      ['', '2026-01-02', '2026-01-02', { views: 1, visits: 1, visitors: 1 }],
    ])
    expect(rowsOf(parsed, 'page')[0]).toEqual([
      '/আম',
      '2026-01-01',
      '2026-01-01',
      { views: 2, visits: 1, visitors: 1 },
    ])
    expect((rowsOf(parsed, 'source')[0] as string[])[0]).toBe('facebook.com')
    expect(rowsOf(parsed, 'country')[0]).toMatchObject([
      'BD',
      '2026-01-01',
      '2026-01-01',
      { views: 2 },
    ])
    expect(rowsOf(parsed, 'browser').map((row) => (row as string[])[0])).toEqual([
      'Chrome',
      'Firefox',
    ])
    expect(parsed.left).toEqual({ event: 1, bot: 1 })
    expect(parsed.bad).toEqual({
      count: 2,
      examples: [
        { file: 'export.csv', line: 7, reason: 'no date' },
        { file: 'export.csv', line: 8, reason: 'columns are missing' },
      ],
    })
  })
})

describe('an export of Google Analytics 4', () => {
  const text = [
    '# ----------------------------------------',
    '# Reports snapshot',
    '# Account: blog',
    '# ----------------------------------------',
    '#',
    '# Start date: 20260101',
    '# End date: 20260131',
    'Nth day,Active users',
    '0000,5',
    '0031x,5',
    '0030,7',
    '',
    '# Start date: 20260101',
    '# End date: 20260131',
    'Page path and screen class,Views,Active users,Sessions',
    '/আম?utm_source=x,10,5,6',
    '"/two',
    '',
    'lines",1,1,1',
    ',11,6,7',
    '',
    '# Start date: 20260101',
    '# End date: 20260131',
    'Session source / medium,Sessions',
    '(direct) / (none),3',
    'google / organic,4',
    'Grand total,7',
    '',
    'Event name,Event count',
    'scroll,1',
    '',
    'Date,Country,Total users',
    '20260105,Bangladesh,3',
    '20260199,Bangladesh,3',
    '20260105,India,many',
  ].join('\r\n')

  it('is read table by table', () => {
    const parsed = importOf(text)
    expect(parsed.source).toBe('ga4')
    expect(rowsOf(parsed, 'total')).toEqual([
      ['', '2026-01-01', '2026-01-01', { visitors: 5 }],
      ['', '2026-01-31', '2026-01-31', { visitors: 7 }],
    ])
    expect(rowsOf(parsed, 'page')).toEqual([
      ['/আম', '2026-01-01', '2026-01-31', { views: 10, visitors: 5, visits: 6 }],
      ['/two\n\nlines', '2026-01-01', '2026-01-31', { views: 1, visitors: 1, visits: 1 }],
    ])
    expect(rowsOf(parsed, 'source')).toEqual([
      ['', '2026-01-01', '2026-01-31', { visits: 3 }],
      ['google / organic', '2026-01-01', '2026-01-31', { visits: 4 }],
    ])
    expect(rowsOf(parsed, 'country')).toEqual([
      ['Bangladesh', '2026-01-05', '2026-01-05', { visitors: 3 }],
    ])
    expect(parsed.unknownTables).toEqual(['export.csv, line 29'])
    expect(parsed.bad.examples.map(({ line, reason }) => [line, reason])).toEqual([
      [10, 'no date'],
      [34, 'no date'],
      [35, 'no number in Total users'],
    ])
  })
})
