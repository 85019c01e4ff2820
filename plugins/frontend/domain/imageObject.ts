/** A picture with all that a frontend needs to show it without a jump and without a blank. */
export type ImageObject = {
  id: string
  /** Absolute. */
  url: string
  /** Empty for a picture that says nothing beside the text. */
  alt: string
  decorative: boolean
  width: number | null
  height: number | null
  mimeType: string | null
  /** What must stay visible when the picture is cropped, in per cent from the left and the top. */
  focalPoint: { x: number; y: number }
  /** `#rrggbb`, for the place before the picture is there; null while it is not known. */
  dominantColour: string | null
  credit: string | null
  licence: string | null
  sizes: readonly ImageSize[]
  /** For `srcset`: the widths with the shape of the whole picture. Empty for one of a single size. */
  srcset: string
}

export type ImageSize = {
  name: string
  url: string
  width: number
  height: number
  mimeType: string | null
}
