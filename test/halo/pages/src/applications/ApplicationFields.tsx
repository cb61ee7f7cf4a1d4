import { useEffect } from 'react';
import type { AuthenticationMethod, HaloApplication } from '../../../model/instance';
import { methodName } from '../../../renderings/method-name';
import { useBoot } from '../boot';
import { FieldGroup } from '../detail/FieldGroup';
import { Loose } from '../fields/composed/rows';
import { useFields } from '../fields/field-set';
import { ClientSecretField } from './ClientSecretField';
import { LoginFields } from './LoginFields';
import { betaMethods, methodNotes, servicesMethod } from './methods';

interface Props {
  application: Partial<HaloApplication>;
  isNew: boolean;
  editing: boolean;
  /** The secret while it is shown. */
  secret: string | null;
  onGenerate(): void;
  onChange(patch: Partial<HaloApplication>): void;
}

export function ApplicationFields({ application, isNew, editing, secret, onGenerate, onChange }: Props) {
  const Fields = useFields();
  const { options, rendering } = useBoot();
  const method = application.method ?? null;
  const services = method === servicesMethod;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new application gets its first secret with its method
  useEffect(() => {
    if (isNew && services && secret === null) onGenerate();
  }, [isNew, services]);
  return (
    <FieldGroup>
      <Fields.TextField
        property="displayName"
        label="Application Name"
        required
        placeholder="Enter the name of the Application here"
        value={application.name ?? ''}
        onChange={(name) => onChange({ name })}
      />
      <Fields.MemoField
        property="description"
        label="Description"
        value={application.description ?? ''}
        onChange={(description) => onChange({ description })}
      />
      <Fields.CheckField
        property="inactive"
        label="Active"
        checked={application.active ?? true}
        onChange={(active) => onChange({ active })}
      />
      <Fields.RadioField
        property="grant_type"
        label="Authentication Method"
        required
        value={method}
        options={options.methods.map((each) => ({
          value: each,
          label: methodName(rendering, each),
          beta: betaMethods.includes(each),
        }))}
        onChange={(value) => onChange({ method: value as AuthenticationMethod })}
      />
      {method !== null && (
        <>
          <Loose>
            <p className="col-md-12 method-note">{methodNotes[method]}</p>
          </Loose>
          <Fields.ReadOnlyField
            property="clientId"
            label="Client ID"
            help={[
              'This is a unique identifier for your Application, and you will need this to Authenticate.',
            ]}
            value={application.clientId ?? ''}
          />
        </>
      )}
      {services && (
        <>
          <ClientSecretField
            secret={secret}
            stored={typeof application.secretHash === 'string'}
            editing={editing}
            onGenerate={onGenerate}
          />
          <LoginFields application={application} onChange={onChange} />
        </>
      )}
    </FieldGroup>
  );
}
