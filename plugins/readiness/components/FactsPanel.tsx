'use client'
/** . */
export const FactsPanel = () => null
