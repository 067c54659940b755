import {
  type Permission,
  type Role,
  rolePermissions,
  roleScope,
  type Scope,
} from '@lingxi/contract';

/** A look at the console as a lower role, of one team or of one's own. */
export interface Preview {
  role: Role;
  teamId: string | null;
}

export interface Rights {
  role: Role;
  may: ReadonlySet<Permission>;
  scope: Scope;
  teamIds: readonly string[];
}

const width: Record<Scope, number> = { own: 0, teams: 1, all: 2 };

/**
 * What an agent may do and see follows from the role. A preview only ever takes away: what the role
 * itself lacks, perhaps since it was lowered meanwhile, the previewed one does not give.
 */
export function rightsOf(
  own: { role: Role; teamIds: readonly string[] },
  preview: Preview | null,
): Rights {
  const { role, teamIds } = own;
  const scope = roleScope[role];
  if (!preview) return { role, may: new Set(rolePermissions[role]), scope, teamIds };
  const seen = roleScope[preview.role];
  const { teamId } = preview;
  return {
    role: preview.role,
    may: new Set(rolePermissions[preview.role].filter((p) => rolePermissions[role].includes(p))),
    scope: width[seen] < width[scope] ? seen : scope,
    teamIds:
      teamId === null ? teamIds : scope === 'all' || teamIds.includes(teamId) ? [teamId] : [],
  };
}
