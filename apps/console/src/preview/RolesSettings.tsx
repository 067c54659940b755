import type { Role, RoleRights } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Check, Eye, Minus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { Loaded } from '../settings/Loaded.tsx';
import { roleNames } from '../settings/ranks.ts';
import { Section } from '../settings/Section.tsx';
import table from '../settings/Table.module.css';
import { TableBox } from '../settings/TableBox.tsx';
import { groupRights } from './group-rights.ts';
import s from './RolesSettings.module.css';
import { StartDialog } from './StartDialog.tsx';

type Lower = Exclude<Role, 'owner'>;

const isBelow = (role: Role, mine: Role): role is Lower =>
  role !== 'owner' && roleNames.indexOf(role) < roleNames.indexOf(mine);

function Cell({ has }: { has: boolean }) {
  const { t } = useTranslation('roles');
  const Icon = has ? Check : Minus;
  return (
    <td className={s.cell} data-has={has || undefined}>
      <Icon size={16} aria-hidden="true" />
      <span className="only-read-aloud">{t(has ? 'may' : 'mayNot')}</span>
    </td>
  );
}

function Rights({ roles }: { roles: RoleRights[] }) {
  const { t } = useTranslation('roles');
  return groupRights(roles).map(({ noun, permissions }) => (
    <tbody key={noun}>
      <tr>
        <th scope="colgroup" colSpan={roles.length + 1} className={s.noun}>
          {t(`noun.${noun}`)}
        </th>
      </tr>
      {permissions.map((permission) => (
        <tr key={permission}>
          <th scope="row" className={s.what}>
            {t(`permission.${permission.replace(':', '_') as 'account_read'}`, {
              defaultValue: permission,
            })}
          </th>
          {roles.map((one) => (
            <Cell key={one.role} has={one.permissions.includes(permission)} />
          ))}
        </tr>
      ))}
    </tbody>
  ));
}

/** What each role may do, as the server itself says it, and a look through its eyes. */
export default function RolesSettings() {
  const { t } = useTranslation(['roles', 'agents', 'settings']);
  const { agent } = useMe();
  const mayPreview = useMay('agent:update');
  const [previewed, setPreviewed] = useState<Lower | null>(null);
  const query = useQuery({
    queryKey: ['roles'],
    queryFn: ({ signal }) => client.call('agents.listRoles', { signal }),
  });
  return (
    <Section name="roles">
      <Loaded query={query}>
        {({ items }) => (
          <TableBox label={t('settings:section.roles.lead')} isReadOnly={!mayPreview}>
            <table className={`${table.table} ${s.table}`}>
              <thead>
                <tr>
                  <th scope="col">{t('right')}</th>
                  {items.map(({ role }) => (
                    <th key={role} scope="col" className={s.role}>
                      <span>{t(`agents:role.${role}`)}</span>
                      {mayPreview && isBelow(role, agent.role) && (
                        <Button
                          size="small"
                          icon={<Eye size={14} />}
                          aria-label={t('previewAs', { role: t(`agents:role.${role}`) })}
                          onClick={() => setPreviewed(role)}
                        >
                          {t('preview')}
                        </Button>
                      )}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row" className={s.what}>
                    {t('scope.label')}
                  </th>
                  {items.map(({ role, scope }) => (
                    <td key={role} className={s.cell}>
                      {t(`scope.${scope}`)}
                    </td>
                  ))}
                </tr>
              </tbody>
              <Rights roles={items} />
            </table>
          </TableBox>
        )}
      </Loaded>
      {previewed && <StartDialog role={previewed} onClose={() => setPreviewed(null)} />}
    </Section>
  );
}
