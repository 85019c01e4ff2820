import type { DragEvent } from 'react'

import type { Carried } from './carried'

const kind = 'application/x-ekagro-post'

/** A post that is dragged by mouse: `give` hands it over, `take` gets what was dropped, null for anything else, such as a file. */
export const postOnTheMouse = {
  give: (event: DragEvent, { post, title, at }: Carried): void => {
    event.dataTransfer.setData(kind, JSON.stringify({ post, title, at }))
    event.dataTransfer.effectAllowed = 'move'
  },
  take: (event: DragEvent): Carried | null => {
    const data = event.dataTransfer.getData(kind)
    return data === '' ? null : (JSON.parse(data) as Carried)
  },
}
