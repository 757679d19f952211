// Where the telephone is, asked once when somebody presses the button. Never rejects: what went wrong is an answer too.
const nowhere = { latitude: 0, longitude: 0, accuracy: 0, takenAt: 0 };
const faults = { 1: "denied", 2: "unavailable", 3: "timeout" };

export function locate() {
  if (!window.isSecureContext) return { fault: "insecure", ...nowhere };
  if (!navigator.geolocation) return { fault: "unsupported", ...nowhere };
  return new Promise((answer) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) =>
        answer({
          fault: null,
          latitude: coords.latitude,
          longitude: coords.longitude,
          accuracy: coords.accuracy,
          takenAt: Math.round(timestamp),
        }),
      ({ code }) => answer({ fault: faults[code] ?? "unavailable", ...nowhere }),
      { enableHighAccuracy: true, timeout: 20000, maximumAge: 0 },
    ),
  );
}
