/** A point on the Earth in WGS 84 degrees: latitude −90 to 90 north, longitude −180 to 180 east. */
export type Point = { readonly latitude: number; readonly longitude: number }
/** The smallest and largest latitude and longitude that hold a circle. */
export type Box = { readonly south: number; readonly north: number; readonly west: number; readonly east: number }

/** The Earth's mean radius in miles (6,371.0088 km, IUGG). */
export const earthMiles = 3958.7613
const radians = Math.PI / 180

/**
 * Miles between two points over the Earth taken as a sphere (haversine); right to about 0.5 %.
 *
 * @example
 * Math.round(milesBetween({ latitude: 51.5074, longitude: -0.1278 }, { latitude: 53.4808, longitude: -2.2426 })) // => 163
 */
export function milesBetween(from: Point, to: Point): number {
  const north = Math.sin(((to.latitude - from.latitude) * radians) / 2)
  const east = Math.sin(((to.longitude - from.longitude) * radians) / 2)
  const chord = north ** 2 + Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * east ** 2
  return 2 * earthMiles * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/**
 * A box that holds every point within so many miles: an index can find what is in it, then `milesBetween` decides.
 * Meant for the UK: near the poles and across the 180th meridian it holds everything between ±180.
 */
export function boxAround(centre: Point, miles: number): Box {
  const up = miles / earthMiles / radians
  const narrow = Math.cos(Math.min(89.9, Math.abs(centre.latitude) + up) * radians)
  const across = Math.min(180, up / narrow)
  return {
    south: Math.max(-90, centre.latitude - up),
    north: Math.min(90, centre.latitude + up),
    west: Math.max(-180, centre.longitude - across),
    east: Math.min(180, centre.longitude + across),
  }
}
