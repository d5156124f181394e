import { Link } from 'react-router';
import { DistrictPeersDocument, type PeerFragment } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { places } from '../../app/places';
import { defineText, useText } from '../../language/text';
import type { District } from './district';

/** More would be too many to read side by side. */
const MOST_COMPARED = 20;

const text = defineText({ compare: '与同级地区比较' }, { compare: 'Compare with siblings' });

interface PeersLinkProps {
  readonly district: District;
  readonly year: number;
}

/** Leads to the comparison with the divisions beside it that have a report of the year. */
export function PeersLink({ district: { code, level, fictional }, year }: PeersLinkProps) {
  const words = useText(text);
  const ofProvince = level === 'PROVINCE';
  const { data } = useAnswer(DistrictPeersDocument, { code, year, level, fictional, ofProvince });
  const peers = data?.districts?.nodes ?? data?.district?.parent?.children ?? [];
  const codes = comparedCodes(code, level, peers);
  if (codes.length < 2) return null;
  return <Link to={places.compare(codes, { years: String(year) })}>{words.compare}</Link>;
}

/** The division itself, then those of its level with a report, as far as they can be read side by side. */
function comparedCodes(code: string, level: string, peers: readonly PeerFragment[]): readonly string[] {
  const others = peers.filter((peer) => peer.level === level && peer.report !== null && peer.code !== code);
  return [code, ...others.map((peer) => peer.code)].slice(0, MOST_COMPARED);
}
