'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import './screen.css'

/** A link in the admin's sidebar to a screen of ours, marked where the reader is. `path` starts with "/". */
export const AdminLink = ({
  path,
  label,
}: {
  path: string
  label: { en: string; 'bn-BD': string }
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const href = `${config.routes.admin}${path}`
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      id={`nav${path.replaceAll('/', '-')}`}
      prefetch={false}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{getTranslation(label, i18n)}</span>
    </Link>
  )
}
