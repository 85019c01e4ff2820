import type { Config } from 'payload'

import type { bilingual } from './bilingual'

type Admin = NonNullable<Config['admin']>
type View = NonNullable<NonNullable<Admin['components']>['views']>[string]
type Component = View['Component']
type Label = ReturnType<typeof bilingual>
type Layout = NonNullable<Admin['dashboard']>['defaultLayout']
type WidgetSlug = Extract<Layout, readonly unknown[]>[number]['widgetSlug']

/** A screen of a plugin in the admin. */
export type Screen = {
  /** Of the view. */
  name: string
  /** Below the admin's own, such as `/traffic`. */
  path: string
  label: Label
  Component: Component
  /** Further views that no link of the sidebar leads to. */
  below?: readonly { name: string; path: string; Component: Component }[]
  /** What stands on the dashboard, with the label of the screen unless it has its own. */
  widget?: { slug: WidgetSlug; label?: Label; Component: Component }
}

/** Adds a screen with its link in the sidebar, and its widget where it has one, to the admin. */
export const addScreen = (admin: Config['admin'] = {}, screen: Screen): Admin => {
  const { name, path, label, Component, below = [], widget } = screen
  const meta = { title: `${label.en} / ${label['bn-BD']}` }
  const views = [{ name, path, Component }, ...below]
  return {
    ...admin,
    components: {
      ...admin.components,
      beforeNavLinks: [
        ...(admin.components?.beforeNavLinks ?? []),
        { path: '/src/cms/AdminLink.tsx#AdminLink', clientProps: { path, label } },
      ],
      views: {
        ...admin.components?.views,
        ...Object.fromEntries(
          views.map((view) => [
            view.name,
            { path: view.path as `/${string}`, exact: true, Component: view.Component, meta },
          ]),
        ),
      },
    },
    ...(widget && {
      dashboard: {
        ...admin.dashboard,
        widgets: [
          ...(admin.dashboard?.widgets ?? []),
          {
            slug: widget.slug,
            label: widget.label ?? label,
            minWidth: 'medium' as const,
            Component: widget.Component,
          },
        ],
        defaultLayout: withWidget(admin.dashboard?.defaultLayout, widget.slug),
      },
    }),
  }
}

/** Where a widget stands: before the list of collections, and whatever else a layout names. */
const withWidget = (layout: Layout, widgetSlug: WidgetSlug): Layout => {
  const widget = { widgetSlug, width: 'full' } as const
  if (typeof layout === 'function')
    return async (args) => {
      const given = await layout(args)
      return [widget, ...given]
    }
  const given = layout ?? [{ widgetSlug: 'collections', width: 'full' }]
  const place = given.findIndex((one) => one.widgetSlug === 'collections')
  return given.toSpliced(place < 0 ? given.length : place, 0, widget)
}
