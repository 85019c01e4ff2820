import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html as names,
  parseFragment,
} from 'parse5'

/** The nodes of a piece of HTML as a browser would build them inside `<body>`; scripts are text and never run. */
export const parseHtml = (html: string): DefaultTreeAdapterTypes.ChildNode[] =>
  parseFragment(defaultTreeAdapter.createElement('body', names.NS.HTML, []), html, {}).childNodes
