import { useEffect, useState } from 'react';

/** True once `isOn` has lasted `ms`: a skeleton that flashes for 40 ms is worse than none. */
export function useDelayed(isOn: boolean, ms = 150): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isOn) return setLate(false);
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [isOn, ms]);
  return isOn && isLate;
}
