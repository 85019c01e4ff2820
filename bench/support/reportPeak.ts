/** For `node --import`: the process says at its end, on stderr, the most memory it held. */
export const reportPeak =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak-kilobytes='+process.resourceUsage().maxRSS))"
